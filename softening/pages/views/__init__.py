"""Pages that weave both apps: they fetch from querysets and render."""
