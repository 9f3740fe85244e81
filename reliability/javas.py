"""Finds a Java for the scripts of this folder."""
import os
import pathlib
import re
import sys

LEAST = 21


def home(program='java'):
    """The first one that is new enough and has a program."""
    homes = [os.environ.get('ANNALS_JAVA_HOME'), os.environ.get('JAVA_HOME'), *sorted(map(str, pathlib.Path('/usr/lib/jvm').glob('*')))]
    for folder in map(pathlib.Path, filter(None, homes)):
        release = folder / 'release'
        version = re.search(r'JAVA_VERSION="(\d+)', release.read_text()) if release.is_file() else None
        if version and int(version[1]) >= LEAST and (folder / 'bin' / program).is_file():
            return folder
    sys.exit(f'needs the {program} of Java {LEAST} or newer; say where it is with ANNALS_JAVA_HOME')
