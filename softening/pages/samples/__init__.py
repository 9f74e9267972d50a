"""An invented job search to look around in: written like fiction in ``world``, told into rows by ``telling``.

Everything it makes carries the sample mark, stays apart from a person's own rows, and goes in one click.
"""
