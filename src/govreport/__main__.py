"""`python -m govreport`."""

from govreport.cli import main

if __name__ == "__main__":
    main()
