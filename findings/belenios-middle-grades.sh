#!/bin/sh
# Belenios' tool 2.0 (Debian 2.0+dfsg-1), 29 November 2026.
# Majority judgment of an even number of papers: of two middle grades it takes the better, where the
# method's book (Balinski and Laraki) takes the worse. Two papers, 1 being the best of three grades:
# the first answer is graded 1 and 3, the second 2 and 2. By the book the second would win.
# It names winners that tie in an order of its own, not by their number.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download belenios-tool=2.0+dfsg-1 >/dev/null 2>&1
dpkg-deb -x belenios-tool_*.deb .
tool=usr/bin/belenios-tool
judge() { printf '%s' "$1" | "$tool" method majority-judgment --blank-allowed=true --ngrades="$2"; }

"$tool" --version | grep -q '^2\.0 ' || { echo "another version: $("$tool" --version)"; exit 1; }
judge '[[1,2],[3,2]]' 3 | grep -q '"winners":\[\[0\],\[1\]\]' || { echo "the better middle grade no longer counts"; exit 1; }
judge '[[2,2,3,2]]' 4 | grep -q '"winners":\[\[1,3,0\],\[2\]\]' || { echo "ties are named in another order"; exit 1; }
echo "belenios-tool 2.0 takes the better of two middle grades, and names ties in an order of its own"
