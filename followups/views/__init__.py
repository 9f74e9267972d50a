"""The follow-up's own pages: the hub, a step's message, what a person does with it, links from mail."""
