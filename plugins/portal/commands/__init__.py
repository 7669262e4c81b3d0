"""What the tasks of ``tasks.py`` do, one module each, and in ``tasks/`` the tasks.

Nothing here is needed to build a site from Pelican alone.
"""
