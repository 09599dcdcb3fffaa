//! How generated text is laid out: paragraphs wrapped, like by hand.

/// The width that no generated line goes beyond.
pub(crate) const WIDTH: usize = 100;

/// Text wrapped at this width: a paragraph after an empty line, a list item after its dash.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for source in text.lines() {
        let starts_anew = source.trim().is_empty() || source.starts_with("- ");
        let mut line = match lines.last() {
            Some(last) if !starts_anew && !last.is_empty() => lines.pop().unwrap_or_default(),
            _ => String::new(),
        };
        for word in source.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// Lines of documentation without its examples, which are Rust: fenced blocks, and the empty lines before them.
pub(crate) fn without_examples<'a>(lines: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let (mut kept, mut in_example): (Vec<&str>, bool) = (Vec::new(), false);
    for line in lines {
        if line.trim_start().starts_with("```") {
            in_example = !in_example;
            while kept.pop_if(|line| line.trim().is_empty()).is_some() {}
        } else if !in_example {
            kept.push(line);
        }
    }
    kept
}

/// Text as the lines of a comment block, each indented.
pub(crate) fn indented(lines: impl IntoIterator<Item = String>, prefix: &str) -> String {
    lines.into_iter().map(|line| format!("{prefix}{line}").trim_end().to_owned() + "\n").collect()
}

/// A name in `camelCase`, or of a type, in `snake_case`.
pub(crate) fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
