//! The story in memory prints the figures that it prints in every language.

use std::error::Error;

use selfserve_examples::example;

#[test]
fn the_figures_are_those_of_every_language() -> Result<(), Box<dyn Error>> {
    let output = example("story").output()?;
    assert_eq!(String::from_utf8(output.stdout)?, include_str!("../story.txt"));
    assert!(output.status.success());
    Ok(())
}
