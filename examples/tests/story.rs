//! The story in memory and the first program print what they print in every language.

use std::error::Error;

use selfserve_examples::example;

#[test]
fn the_figures_are_those_of_every_language() -> Result<(), Box<dyn Error>> {
    prints("story", include_str!("../story.txt"))
}

#[test]
fn the_first_program_is_that_of_every_language() -> Result<(), Box<dyn Error>> {
    prints("first", include_str!("../first.txt"))
}

fn prints(name: &str, golden: &str) -> Result<(), Box<dyn Error>> {
    let output = example(name).output()?;
    assert_eq!(String::from_utf8(output.stdout)?, golden);
    assert!(output.status.success());
    Ok(())
}
