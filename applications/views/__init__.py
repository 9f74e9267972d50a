"""Pages that are the applications app's alone: log, edit, end, interviews, people."""
