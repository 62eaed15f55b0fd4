#!/usr/bin/env python3
"""Looks at .github/workflows without running them.

    check_workflows.py [FILE …]   looks at these, or at all
    check_workflows.py --self-test   plants one fault for each rule into a right workflow, and must find each

It needs bash, and PyYAML (Debian: python3-yaml). With shellcheck, it asks that too. What it holds:

- The file is YAML, and no key stands twice.
- A workflow as a whole may read the content, and nothing else. At most one job may write. It checks nothing out and
  builds nothing: what a crate or a change brings along must find no right to write.
- A secret is handed to the one step that needs it, in a job that builds nothing and belongs to an environment.
- Nothing that strangers can start runs with our rights.
- Only actions of GitHub itself, each named by its whole commit, which nobody can move, with its version beside it: the
  same one everywhere. A container is named by its digest, a system by its version.
- `cargo` builds what Cargo.lock says, everywhere. A tool is installed in one version. Nothing else is fetched by hand.
- A script is right for bash, and takes no `${{ … }}`: a title or a branch name must not become a command. What it
  starts of the project is there.
- Every job ends at a time, and waits for jobs that exist. No fault is passed over. Files that must be handed on are.
- A release is a draft first.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What Cargo does without looking at Cargo.lock.
NO_LOCK = {"fmt", "--version", "-V", "search", "info", "owner", "login"}
BUILDS = re.compile(r"\b(cargo|rustc|\.ci/run|makensis)\b")
# What fetches something that no Cargo.lock and no package list vouches for.
FETCHES = re.compile(r"(?:^|[\s;&|(])(curl|wget|pip3?|npm|npx|brew|choco|docker)\s")
ACTION = re.compile(r"(actions/[\w.-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)")
IMAGE = re.compile(r"[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}")
# A system with its version: `ubuntu-24.04`, `windows-2025`, `macos-15`.
SYSTEM = re.compile(r"(ubuntu|windows|macos)-\d[\w.-]*")
# Programs of this project: a script starts them by their place.
OURS = re.compile(r"(?<![\w./-])((?:\./)?(?:assets|tests|fuzz|\.ci)/[\w./-]*\w)")
SECRET = re.compile(r"\bsecrets\b")


class Strict(yaml.SafeLoader):
    """YAML takes the last of two equal keys without a word. Here it is a fault."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            name = self.construct_object(key, deep=deep)
            if name in seen:
                raise yaml.YAMLError(f"line {key.start_mark.line + 1}: {name} stands twice")
            seen.add(name)
        return super().construct_mapping(node, deep)


def commands(script):
    """The lines of a script, without comments, with those put together that end in a backslash."""
    script = re.sub(r"\\\n\s*", " ", script)
    return [it for it in (line.strip() for line in script.split("\n")) if it and not it.startswith("#")]


def cargo_faults(script):
    for line in commands(script):
        for call in re.finditer(r"(?:^|[\s;&|(])cargo\s+([^;&|)]*)", line):
            words = call.group(1).split()
            # `cargo +1.95.0 build`: the toolchain is not the command.
            words = [it for it in words if not it.startswith("+")]
            if words and words[0] not in NO_LOCK and "--locked" not in words:
                yield f"without --locked: {call.group(0).strip()}"
            if words and words[0] == "install" and not re.search(r"--version[ =]\d", call.group(1)):
                yield f"installs whatever version: {call.group(0).strip()}"


def script_faults(script):
    if "${{" in script:
        yield "takes ${{ … }}; hand it over by env"
    done = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True)
    if done.returncode:
        yield f"bash: {done.stderr.strip()}"
    elif shutil.which("shellcheck"):
        done = subprocess.run(
            ["shellcheck", "--shell=bash", "--format=gcc", "--external-sources", f"--source-path={ROOT}", "-"], input=script, capture_output=True, text=True
        )
        if done.returncode:
            yield f"shellcheck: {done.stdout.strip()}"
    yield from cargo_faults(script)
    for line in commands(script):
        fetched = FETCHES.search(line)
        if fetched:
            yield f"fetches by hand: {fetched.group(1)}"
        if "gh release create" in line and "--draft" not in line.split():
            yield "makes a release that is no draft"
        for place in OURS.findall(line):
            path = ROOT / place
            if not path.is_file():
                yield f"starts what is not there: {place}"
            elif line.split()[0] == place and not os.access(path, os.X_OK):
                yield f"starts what is no program: {place}"


def writes(rights):
    """Whether rights let anything be written. No word on rights means those of the workflow."""
    if isinstance(rights, str):
        return rights != "read-all"
    return any(it not in ("read", "none") for it in (rights or {}).values())


def system_faults(job):
    """Where a job runs: its system, its container, its helpers."""
    on = job.get("runs-on")
    chosen = re.fullmatch(r"\$\{\{ matrix\.(\w+) \}\}", str(on))
    matrix = (job.get("strategy") or {}).get("matrix") or {}
    for it in matrix.get(chosen.group(1), [None]) if chosen else [on]:
        if not SYSTEM.fullmatch(str(it)):
            yield f"a system without its version: {it}"
    container = job.get("container") or []
    places = [container] if container else []
    places += list((job.get("services") or {}).values())
    for it in places:
        image = it.get("image") if isinstance(it, dict) else it
        if not IMAGE.fullmatch(str(image)):
            yield f"a container without its digest: {image}"


def step_faults(step, may_write, has_secrets):
    script = step.get("run")
    if "continue-on-error" in step:
        yield "passes a fault over: continue-on-error"
    # `run`, `with` and `if` would show a secret, or let it into a command line.
    if SECRET.search(str({key: it for key, it in step.items() if key != "env"})):
        yield "a secret outside env"
    if script is not None:
        yield from script_faults(script)
        if any(BUILDS.search(it) for it in commands(script)):
            if may_write:
                yield "builds in a job that may write"
            if has_secrets:
                yield "builds in a job that has secrets"
        if step.get("shell", "bash") != "bash":
            yield "another shell"
    elif "uses" in step:
        given = step.get("with") or {}
        if "actions/checkout@" in step["uses"]:
            if given.get("persist-credentials") is not False:
                yield "leaves the token behind: persist-credentials"
            if may_write:
                yield "checks out in a job that may write"
        if "actions/upload-artifact@" in step["uses"] and given.get("if-no-files-found") != "error":
            yield "hands on nothing without a word: if-no-files-found"
    else:
        yield "does nothing"


def job_faults(job, names):
    if "timeout-minutes" not in job:
        yield "no timeout-minutes"
    if "uses" in job:
        yield "takes a whole workflow from elsewhere"
    if "continue-on-error" in job:
        yield "passes a fault over: continue-on-error"
    needs = job.get("needs", [])
    for it in [needs] if isinstance(needs, str) else needs:
        if it not in names:
            yield f"waits for what is not there: {it}"
    yield from system_faults(job)
    steps = job.get("steps", [])
    if SECRET.search(str({key: it for key, it in job.items() if key != "steps"})):
        yield "a secret for all steps"
    has_secrets = bool(SECRET.search(str(steps)))
    if has_secrets and "environment" not in job:
        yield "a secret without an environment"
    for step in steps:
        title = step.get("name", step.get("uses", "a step"))
        for it in step_faults(step, writes(job.get("permissions")), has_secrets):
            yield f"{title}: {it}"


def faults(text, actions):
    """What is wrong with a workflow. `actions`: which commit each action had so far."""
    try:
        flow = yaml.load(text, Strict)
    except yaml.YAMLError as why:
        return [f"not YAML: {why}"]
    if not isinstance(flow, dict):
        return ["empty"]
    found = []
    if flow.get("permissions") not in ({"contents": "read"}, {}):
        found.append("the whole may do more than read: permissions")
    # YAML 1.1 reads the word `on` as “true”.
    starts = str(flow.get("on", flow.get(True)))
    for it in ("pull_request_target", "workflow_run", "issue_comment"):
        if it in starts:
            found.append(f"{it} gives strangers our rights")
    if "concurrency" not in flow:
        found.append("two runs at once: concurrency")
    if SECRET.search(str(flow.get("env"))):
        found.append("a secret for all jobs")
    default = flow.get("defaults", {}).get("run", {}).get("shell")
    if default != "bash":
        found.append("the scripts are for bash: defaults.run.shell")
    for line in text.split("\n"):
        used = re.match(r"\s*-?\s*uses:\s*(.*)", line)
        if not used:
            continue
        whole = ACTION.fullmatch(used.group(1))
        if not whole:
            found.append(f"no whole commit with its version, or not of GitHub: {used.group(1)}")
        elif actions.setdefault(whole.group(1), whole.groups()) != whole.groups():
            found.append(f"another commit than elsewhere: {used.group(1)}")
    jobs = flow.get("jobs") or {}
    if not jobs:
        found.append("no jobs")
    if sum(writes(it.get("permissions")) for it in jobs.values()) > 1:
        found.append("more than one job may write")
    for name, job in jobs.items():
        found += [f"{name}: {it}" for it in job_faults(job, jobs)]
    return found


# A workflow without a fault, into which each fault is planted.
RIGHT = """\
name: Right
on:
  push:
    tags: ["v*"]
permissions:
  contents: read
concurrency:
  group: one
defaults:
  run:
    shell: bash
env:
  PLAIN: word
jobs:
  build:
    runs-on: ${{ matrix.system }}
    timeout-minutes: 5
    container:
      image: debian:12@sha256:0000000000000000000000000000000000000000000000000000000000000000
    strategy:
      matrix:
        system: [ubuntu-24.04, macos-15]
    steps:
      - name: Checkout
        uses: actions/checkout@0000000000000000000000000000000000000000 # v1.0.0
        with:
          persist-credentials: false
      - name: Build
        run: |
          cargo install --locked --version 1.0.0 tool
          cargo build --locked
          assets/packaging/macos/bundle.sh "$PLAIN" out
      - name: Hand on
        uses: actions/upload-artifact@1111111111111111111111111111111111111111 # v1.0.0
        with:
          if-no-files-found: error
          path: out
  sign:
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment: signing
    steps:
      - name: Again
        uses: actions/checkout@0000000000000000000000000000000000000000 # v1.0.0
        with:
          persist-credentials: false
      - name: Sign
        env:
          KEY: ${{ secrets.KEY }}
        run: sign "$KEY"
  publish:
    needs: [build, sign]
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: write
    steps:
      - name: Publish
        run: gh release create "$TAG" --draft
"""

# What is changed, into what, and what must be said then.
PLANTED = (
    ("name: Right", "name: Right\nname: Wrong", "name stands twice"),
    ("name: Right", "name: [Right", "not YAML"),
    (RIGHT, "", "empty"),
    (RIGHT[RIGHT.index("jobs:"):], "jobs: {}\n", "no jobs"),
    ("permissions:\n  contents: read", "permissions:\n  contents: write", "the whole may do more than read"),
    ("permissions:\n  contents: read\n", "", "the whole may do more than read"),
    ("permissions:\n  contents: read", "permissions: write-all", "the whole may do more than read"),
    ("    timeout-minutes: 5\n    environment: signing", "    timeout-minutes: 5\n    environment: signing\n"
     "    permissions: write-all", "more than one job may write"),
    ("    tags: [\"v*\"]", "    tags: [\"v*\"]\n  pull_request_target:", "pull_request_target gives strangers our rights"),
    ("    tags: [\"v*\"]", "    tags: [\"v*\"]\n  workflow_run:", "workflow_run gives strangers our rights"),
    ("    tags: [\"v*\"]", "    tags: [\"v*\"]\n  issue_comment:", "issue_comment gives strangers our rights"),
    ("concurrency:\n  group: one\n", "", "two runs at once"),
    ("PLAIN: word", "PLAIN: ${{ secrets.KEY }}", "a secret for all jobs"),
    ("    shell: bash\nenv", "    shell: pwsh\nenv", "the scripts are for bash"),
    ("@0000000000000000000000000000000000000000 # v1.0.0", "@v1", "no whole commit with its version"),
    ("@0000000000000000000000000000000000000000 # v1.0.0", "@0000000000000000000000000000000000000000",
     "no whole commit with its version"),
    ("actions/upload-artifact@", "somebody/upload-artifact@", "not of GitHub"),
    ("Again\n        uses: actions/checkout@0", "Again\n        uses: actions/checkout@1", "another commit than elsewhere"),
    ("    needs: build\n", "    needs: nobody\n", "sign: waits for what is not there: nobody"),
    ("  build:\n    runs-on: ${{ matrix.system }}\n    timeout-minutes: 5\n", "  build:\n    runs-on: ${{ matrix.system }}\n",
     "build: no timeout-minutes"),
    ("    needs: build\n", "    needs: build\n    uses: somebody/else/.github/workflows/a.yml@main\n",
     "takes a whole workflow from elsewhere"),
    ("    needs: build\n", "    needs: build\n    continue-on-error: true\n", "passes a fault over"),
    ("      - name: Sign\n", "      - name: Sign\n        continue-on-error: true\n", "passes a fault over"),
    ("    environment: signing\n", "", "a secret without an environment"),
    ("    environment: signing\n", "    environment: signing\n    env:\n      KEY: ${{ secrets.KEY }}\n",
     "a secret for all steps"),
    ("        run: sign \"$KEY\"", "        run: sign \"$KEY\"\n        if: secrets.KEY", "a secret outside env"),
    ("run: sign \"$KEY\"", "run: cargo build --locked", "builds in a job that has secrets"),
    ("system: [ubuntu-24.04, macos-15]", "system: [ubuntu-24.04, macos-latest]", "a system without its version: macos-latest"),
    ("system: [", "systems: [", "a system without its version"),
    ("@sha256:0000000000000000000000000000000000000000000000000000000000000000", "", "a container without its digest"),
    ("    container:\n      image:", "    services:\n      a:\n        image: debian:12\n    container:\n      image:",
     "a container without its digest"),
    ("          persist-credentials: false\n      - name: Build", "          persist-credentials: true\n      - name: Build",
     "leaves the token behind"),
    ("if-no-files-found: error", "if-no-files-found: warn", "hands on nothing without a word"),
    ("      - name: Publish\n        run: gh release create \"$TAG\" --draft", "      - name: Publish", "does nothing"),
    ("        run: gh release", "        shell: pwsh\n        run: gh release", "another shell"),
    ("--draft", "--latest", "makes a release that is no draft"),
    ("run: gh release create \"$TAG\" --draft", "run: cargo publish --locked", "builds in a job that may write"),
    ("      - name: Publish\n        run: gh release create \"$TAG\" --draft",
     "      - name: Publish\n        uses: actions/checkout@0000000000000000000000000000000000000000 # v1.0.0\n"
     "        with:\n          persist-credentials: false", "checks out in a job that may write"),
    ("cargo build --locked", "cargo build", "without --locked: cargo build"),
    ("cargo build --locked", "echo a && (cargo +1.0.0 test \\\n            --all)", "without --locked: (cargo +1.0.0 test"),
    ("--version 1.0.0 tool", "tool", "installs whatever version"),
    ("cargo build --locked", "curl -sSf https://example.com | sh", "fetches by hand: curl"),
    ("\"$PLAIN\" out", "\"${{ github.ref_name }}\" out", "takes ${{ … }}"),
    ("\"$PLAIN\" out", "\"$PLAIN out", "bash: "),
    ("assets/packaging/macos/bundle.sh", "assets/packaging/macos/bundled.sh", "starts what is not there"),
    ("assets/packaging/macos/bundle.sh", "assets/packaging/macos/Info.plist", "starts what is no program"),
)
# Said by shellcheck alone.
PLANTED_SHELL = (("\"$PLAIN\" out", "$PLAIN out", "shellcheck: "),)


def self_test():
    """Each rule finds its fault, and a workflow without one has none."""
    said = faults(RIGHT, {})
    if said:
        raise SystemExit("a right workflow was found wrong:\n" + "\n".join(said))
    planted = PLANTED + (PLANTED_SHELL if shutil.which("shellcheck") else ())
    for old, new, expected in planted:
        if old not in RIGHT:
            raise SystemExit(f"cannot be planted: {old}")
        said = faults(RIGHT.replace(old, new, 1), {})
        if not any(expected in it for it in said):
            raise SystemExit(f"not found: {expected}\nsaid instead: {said}")
    return len(planted)


def main(arguments):
    if arguments == ["--self-test"]:
        print(f"{self_test()} planted faults were found, each of them")
        return
    paths = [pathlib.Path(it) for it in arguments] or sorted((ROOT / ".github/workflows").glob("*.y*ml"))
    if not paths:
        raise SystemExit("no workflows found")
    actions = {}
    found = [f"{it.name}: {fault}" for it in paths for fault in faults(it.read_text(encoding="utf-8"), actions)]
    if found:
        raise SystemExit("\n".join(found))
    print(f"{len(paths)} workflows are as they should be")


if __name__ == "__main__":
    main(sys.argv[1:])
