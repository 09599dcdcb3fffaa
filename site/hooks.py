"""What MkDocs asks while it builds: pages made of the repository, and what a page may show."""

from pathlib import Path
from typing import Any, cast

from made import borrowed, code, commands, events, findings, rules, settings, vectors
from made.page import MadePage, Places
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from pygments.formatters import HtmlFormatter

ROOT = Path(__file__).parents[1]
MAKERS = (borrowed, rules, commands, events, settings, findings)
PICTURES = ROOT / "examples/web/screenshots"


def made_pages() -> list[MadePage]:
    """Make every page that nobody writes by hand."""
    return [page for maker in MAKERS for page in maker.pages(ROOT)]


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the made pages of a folder where the navigation names the folder."""
    made = made_pages()
    for entry in cast("list[dict[str, Any]]", config["nav"]):
        for title, target in entry.items():
            if isinstance(target, str) and target.endswith("/"):
                entry[title] = [
                    {page.title: page.uri} for page in made if page.uri.startswith(target)
                ]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the made pages, the pictures of the storefront, and the colors of code."""
    for page in made_pages():
        files.append(File.generated(config, page.uri, content=page.markdown))
    for picture in sorted(PICTURES.glob("*.png")):
        files.append(
            File.generated(config, f"screenshots/{picture.name}", abs_src_path=str(picture))
        )
    files.append(File.generated(config, "code.css", content=code_colors()))
    return files


def code_colors() -> str:
    """Make the style sheet of code, by day and by night."""
    by_day, by_night = HtmlFormatter(style="default"), HtmlFormatter(style="github-dark")
    return by_day.get_style_defs(".highlight") + by_night.get_style_defs(
        "[data-bs-theme=dark] .highlight"
    )


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Refuse code that nobody runs, put borrowed sections in place, and link the rules."""
    uri = page.file.src_uri
    if page.file.generated_by is None:
        code.require_included(uri, markdown)
        markdown = markdown.replace("{{ vectors }}", vectors.table(ROOT))
        markdown = borrowed.with_sections(markdown, uri, ROOT)
    return Places(rules.places(ROOT)).linked(markdown, uri)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Let wide tables and code scroll by themselves, by keyboard too; a corner is no heading."""
    opened = '<div class="table-wrapper" role="group" aria-label="Table" tabindex="0"><table>'
    html = html.replace("<table>", opened).replace("</table>", "</table></div>")
    return html.replace("<pre>", '<pre tabindex="0">').replace("<th></th>", "<td></td>")
