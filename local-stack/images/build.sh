#!/usr/bin/env bash
# Makes stand-ins for the images of -Dservers=containers on a Debian machine that reaches no image registry: Debian by
# debootstrap, the JDK of JAVA_HOME, and the servers that the build downloaded. They bear the official names, the label
# "stand-in" tells them apart. Before: ./mvnw -pl local-stack package -DskipTests, and one test with LocalMongo.
#
#   JAVA_HOME=... local-stack/images/build.sh        (as root, with debootstrap, unzip and a Docker engine)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../target"
: "${JAVA_HOME:?names the JDK to put into the images}"
export DOCKER_BUILDKIT=0 # the old builder asks no registry for a base image that is there

names=classes/pl/myhezo/localstack/container/images.properties
cache=${MYHEZO_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/myhezo}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

name() { sed -n "s/^$1=//p" "$names"; }

# image NAME CONTEXT, with the Dockerfile on standard input
image() { docker build --quiet --label stand-in=yes --tag "$1" --file - "$2"; }

read -r mirror suite < <(apt-get indextargets --format '$(SITE) $(CODENAME)' 'Created-By: Packages')
debootstrap --variant=minbase --include=libcurl4 "$suite" "$work/debian" "$mirror"
cp -aL "$JAVA_HOME" "$work/debian/opt/java"
rm -rf "$work/debian/var/cache/apt" "$work/debian/var/lib/apt/lists"
tar -C "$work/debian" -c . | docker import --change 'ENV PATH=/opt/java/bin:/usr/bin:/bin' - myhezo/debian

mkdir "$work/mongodb" "$work/kafka" "$work/keycloak"
install -m 755 "$(command -v mongod || echo "$cache"/mongod-*/mongod)" "$work/mongodb/mongod"
image "$(name mongodb)" "$work/mongodb" <<'DOCKERFILE'
FROM myhezo/debian
COPY mongod /usr/bin/
DOCKERFILE

tr : '\n' <parts/kafka.classpath | xargs cp -t "$work/kafka"
image "$(name kafka)" "$work/kafka" <<'DOCKERFILE'
FROM myhezo/debian
COPY . /opt/kafka/libs/
DOCKERFILE

unzip -q "$(<parts/keycloak.zip.path)" -d "$work/keycloak"
image "$(name keycloak)" "$work/keycloak" <<'DOCKERFILE'
FROM myhezo/debian
COPY --chown=1000:0 keycloak-* /opt/keycloak/
RUN mkdir /opt/keycloak/data && chmod 755 /opt/keycloak/bin/*.sh && chown -R 1000:0 /opt/keycloak && chmod -R g+rwX /opt/keycloak
USER 1000
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
DOCKERFILE
