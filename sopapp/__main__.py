"""`python -m sopapp`."""

import sys

from sopapp.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
