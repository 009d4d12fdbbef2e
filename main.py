"""Hand over to the program."""

import sys

from desktop_archive.app import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
