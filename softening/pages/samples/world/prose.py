"""Long texts of the invented search, as paragraphs."""


def prose(text: str) -> str:
    """The text without the line breaks of the source; an empty line is a new paragraph."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
