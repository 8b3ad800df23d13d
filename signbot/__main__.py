"""python -m signbot"""

from signbot.cli import main

if __name__ == "__main__":
    main()
