#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the desktop program from outside, as a screen reader does: through AT-SPI, on a screen of its own.

    at_spi_session.py VIGIE POSTS

Opens the posts, which checks them; walks through every control that Tab reaches; filters, decides, exports and
asks for help. Every control has to have a name and a role, and the program must not make an internet socket
(strace watches it). Ends with 77 where a package is missing, and says which.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
PATIENCE = 60  # seconds, on a slow machine
ANSWER_TIME = 2  # seconds from a key to what it does
QUIET_TIME = 0.2  # after which nothing more comes of it
MOST_STOPS = 400  # of the Tab key, in one place
# In the order of their keys, each with a control that has to be among those that Tab reaches.
PLACES = {"Dossier": "Exporter", "Revue": "Filtrer les publications", "Créateurs": "Filtrer les créateurs",
          "Règles": "Filtrer les règles", "Rapport": "Exporter en PDF…", "Journal": "Filtrer le journal"}
NEEDED = {"Xvfb": "xvfb", "dbus-run-session": "dbus-daemon", "xdotool": "xdotool", "strace": "strace"}


def skip_without_packages():
    missing = [package for program, package in NEEDED.items() if not shutil.which(program)]
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        missing.append("python3-pyatspi")
    if missing:
        print("Skipped: this needs the packages", ", ".join(missing))
        sys.exit(SKIPPED)


def run_on_own_screen(home):
    """Runs this script again with a display, a session bus and a home of its own."""
    reader, writer = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24"],
                              pass_fds=[writer], stderr=subprocess.DEVNULL)
    environment = dict(os.environ, DISPLAY=":" + os.read(reader, 16).decode().strip(), HOME=str(home),
                       XDG_CONFIG_HOME=str(home / "config"), XDG_DATA_HOME=str(home / "data"),
                       XDG_RUNTIME_DIR=str(home), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
    environment.pop("QT_QPA_PLATFORM", None)
    settings = home / "config" / "Vigie" / "vigie.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text("[tour]\nseen=true\n")
    try:
        return subprocess.call(["dbus-run-session", "--", sys.executable, *sys.argv, "--inside"],
                               env=environment)
    finally:
        screen.terminate()


def wait_for(what, look):
    """What `look` gives, as soon as it gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.1)
    sys.exit(f"FAILED: waited in vain for {what}")


def demand(what, holds):
    print("ok:" if holds else "FAILED:", what)
    if not holds:
        sys.exit(1)


class Program:
    """Vigie under strace, and what it tells of itself on the accessibility bus."""

    def __init__(self, vigie, posts, record):
        import pyatspi
        from gi.repository import GLib
        self.spi = pyatspi
        self.gone = GLib.Error
        self.loop = GLib.MainContext.default()
        self.focused = None  # that the program told of last
        self.spi.Registry.registerEventListener(self._note_focus, "object:state-changed:focused")
        self.process = subprocess.Popen(
            ["strace", "-f", "-e", "trace=network", "-o", str(record), vigie, "--lang", "fr", posts])
        self.root = wait_for("the program on the accessibility bus", self._find_program)

    def _find_program(self):
        programs = [program for program in self.spi.Registry.getDesktop(0) if program]
        return next((program for program in programs if program.name == "vigie"), None)

    def _note_focus(self, event):
        if event.detail1:
            self.focused = event.source

    def shown(self, node=None):
        """Everything that is on the screen, from the outside in, with its role and name."""
        for child in self.children(node or self.root):
            try:
                if child and child.getState().contains(self.spi.STATE_SHOWING):
                    yield child, child.getRoleName(), child.name
                    yield from self.shown(child)
            except self.gone:  # while it was looked at
                continue

    def children(self, node):
        try:
            return [node.getChildAtIndex(number) for number in range(node.childCount)]
        except self.gone:
            return []

    def look(self, role, begins):
        return next((node for node, its_role, name in self.shown()
                     if its_role == role and name.startswith(begins)), None)

    def find(self, role, begins):
        return wait_for(f"the {role} « {begins} »", lambda: self.look(role, begins))

    def press(self, role, begins):
        actions = self.find(role, begins).queryAction()
        names = [actions.getName(number) for number in range(actions.nActions)]
        actions.doAction(names.index("Toggle" if "Toggle" in names else "Press"))

    def write(self, name, words):
        self.find("text", name).queryEditableText().setTextContents(words)

    def type(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    def bring_to_front(self, title):
        """There is no window manager here, which would do it. The search fails where a window closes meanwhile."""
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync"]
        wait_for(f"the window « {title} »",
                 lambda: subprocess.run(search, stdout=subprocess.DEVNULL).returncode == 0)

    def focus_after(self, key):
        """What has the focus then; nothing where it went on within a control, such as a date."""
        self.focused = None
        self.type(key)
        end = time.monotonic() + ANSWER_TIME
        while time.monotonic() < end:
            if self.loop.iteration(False):
                end = time.monotonic() + (QUIET_TIME if self.focused else ANSWER_TIME)
            else:
                time.sleep(0.01)
        return self.focused


def walk(program, place, control):
    """Goes on by Tab until it comes back to where it was."""
    program.focus_after("Tab")  # from wherever one came, such as a menu
    stops = []
    while len(stops) < MOST_STOPS:
        stop = program.focus_after("Tab")
        if stop and stops and stop.path == stops[0].path:
            break
        if stop:
            stops.append(stop)
    controls = {stop.path: (stop.getRoleName(), stop.name) for stop in stops}
    nameless = [role for role, name in controls.values() if not name or role in ("unknown", "invalid")]
    demand(f"{place}: Tab comes back to where it was", 1 < len(stops) < MOST_STOPS)
    demand(f"{place}: {len(controls)} controls are reached, each has a name and a role {nameless or ''}",
           not nameless)
    demand(f"{place}: « {control} » is among them", any(name == control for role, name in controls.values()))


def open_second_reading(program):
    """The last one of its menu. Says whether it is there: a key that comes before the menu is lost."""
    for key in ("Escape", "alt+r", "Up", "Return"):
        program.focus_after(key)
    return program.look("text", "Qui lit")


def walk_everywhere(program):
    for key, (place, control) in enumerate(PLACES.items(), start=1):
        program.focus_after(f"ctrl+{key}")
        walk(program, place, control)
    program.focus_after("ctrl+k")
    walk(program, "Vérification rapide", "Jour de publication")
    program.focus_after("ctrl+2")
    wait_for("the second reading", lambda: open_second_reading(program))
    walk(program, "Seconde lecture", "Qui lit")
    program.type("ctrl+comma")
    program.bring_to_front("Réglages")
    walk(program, "Réglages", "Votre nom au journal")
    program.type("Escape")
    program.bring_to_front("Vigie")


def review(program):
    program.press("check box", "Revue")
    program.write("Filtrer les publications", "verdict:non-conforme")
    demand("the filter is shown as a chip", program.find("push button", "Retirer le critère"))
    demand("the list of posts is there", program.find("list", "Publications").childCount > 0)
    demand("findings are cards", program.find("frame", "critique"))
    for button in ("Confirmer", "Écarter", "Demander une correction", "Poser une question", "Note"):
        demand(f"decision: {button}", program.find("push button", button))
    program.press("push button", "Confirmer")
    demand("a decision is made by its action", program.find("label", "1 / "))


def export(program, file):
    program.press("check box", "Dossier")
    program.find("push button", "Exporter").queryComponent().grabFocus()
    program.type("space", "Down", "Return")
    program.bring_to_front("Exporter le dossier")
    program.type("ctrl+a")
    subprocess.run(["xdotool", "type", str(file)], check=True)
    program.type("Return")
    demand("the export holds the decision", "confirm" in wait_for("the export", lambda: text_of(file)))


def text_of(file):
    return file.read_text() if file.exists() else ""


def internet_sockets(record):
    lines = record.read_text(errors="replace").splitlines()
    demand("strace saw the sockets of the program", any("AF_UNIX" in line for line in lines))
    return [line for line in lines if "AF_INET" in line]  # AF_INET6 as well


def main():
    skip_without_packages()
    vigie, posts = sys.argv[1:3]
    if "--inside" not in sys.argv:
        with tempfile.TemporaryDirectory() as home:
            sys.exit(run_on_own_screen(Path(home)))
    home = Path(os.environ["HOME"])
    program = Program(vigie, posts, home / "strace.log")
    program.find("list item", "@")  # imported and checked
    program.bring_to_front("Vigie")
    walk_everywhere(program)
    review(program)
    export(program, home / "posts.csv")
    program.bring_to_front("Vigie")
    program.type("F1")
    demand("help comes", program.find("filler", "Le manuel de Vigie"))
    program.bring_to_front("Le manuel de Vigie")
    walk(program, "Manuel", "Page du manuel")
    program.bring_to_front("Dossier sans titre")
    program.type("ctrl+q")
    demand("the program ends well", program.process.wait(PATIENCE) == 0)
    demand("no internet socket was made", not internet_sockets(home / "strace.log"))


if __name__ == "__main__":
    main()
