"""Runs the tests under a pseudo-terminal."""

import os
import sys
import unittest

if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    names = sys.argv[1:]
    loader = unittest.defaultTestLoader
    sys.path.insert(0, here)
    suite = loader.loadTestsFromNames(names) if names else loader.discover(here)
    result = unittest.TextTestRunner(verbosity=1 if not names else 2, failfast=False).run(suite)
    sys.exit(not result.wasSuccessful())
