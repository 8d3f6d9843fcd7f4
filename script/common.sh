# Shared by the scripts in this folder: says what happens, finds a JDK and Maven, builds what changed.
# Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"

needed_java=25

say() { printf '%s\n' "$*"; }

refuse() {
  printf '%s\n' "$*" >&2
  exit 1
}

java_version() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

is_new_enough() {
  [ -x "$1/bin/javac" ] || return 1
  local version
  version=$(java_version "$1")
  [ -n "$version" ] && [ "$version" -ge "$needed_java" ]
}

java_on_path() {
  local java
  java=$(command -v java) || return 0
  # macOS has a launcher in /usr/bin that is no JDK; asking Java itself is right everywhere.
  "$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

find_java() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(java_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_new_enough "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

# Runs a command as root if that needs no question; fails otherwise.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}

# install_package <name for apt> <name for dnf>: by the system's package manager, quietly.
install_package() {
  if command -v apt-get >/dev/null; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update >/dev/null 2>&1 || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y "$1" >/dev/null 2>&1
  elif command -v dnf >/dev/null; then
    as_root dnf -q install -y "$2" >/dev/null 2>&1
  else
    return 1
  fi
}

install_java() {
  local package
  say "No JDK $needed_java found; trying the system's package manager."
  for package in "openjdk-$needed_java-jdk-headless java-$needed_java-openjdk-devel" \
    "temurin-$needed_java-jdk temurin-$needed_java-jdk"; do
    # shellcheck disable=SC2086 # two words on purpose
    install_package $package && return 0
  done
  if command -v brew >/dev/null; then
    brew install --quiet openjdk >/dev/null 2>&1 && return 0
  fi
  return 1
}

use_java() {
  local found
  if ! found=$(find_java); then
    install_java || true
    found=$(find_java) || refuse "Install a JDK $needed_java or newer (for example Temurin, https://adoptium.net) and set JAVA_HOME to its folder."
  fi
  export JAVA_HOME=$found
  say "JDK $(java_version "$JAVA_HOME"): $JAVA_HOME"
}

use_maven() {
  # Maven's own libraries still use what newer JDKs warn about.
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
  if command -v mvn >/dev/null; then
    maven=mvn
  else
    maven=./mvnw
    say "No Maven on the path; using the Maven wrapper."
  fi
}

classpath_file=target/server.classpath
built_mark=target/server.built

# True when the production build is there and nothing it was made from is newer.
is_built() {
  [ -e "$built_mark" ] && [ -s "$classpath_file" ] && [ -d target/test-classes ] && [ -s target/classes/META-INF/VAADIN/config/stats.json ] || return 1
  [ -z "$(find pom.xml .mvn src/main src/test frontend \
    \( -path frontend/generated -o -path frontend/index.html \) -prune -o -newer "$built_mark" -print 2>/dev/null | head -n 1)" ] || return 1
  local jar
  while IFS= read -r jar; do
    [ -e "$jar" ] || return 1
  done < <(tr ':' '\n' <"$classpath_file")
}

# Compiles, makes the production bundle and the production jar, and notes the class path of the tests.
build() {
  if is_built; then
    say "The build is up to date."
    return
  fi
  say "Building (the first time fetches the libraries and takes a few minutes)."
  # Taken before the build starts: what is saved while it runs counts as newer.
  mkdir -p target && touch target/server.building
  "$maven" -B -ntp -q -Dstyle.color=never package dependency:build-classpath -DskipTests \
    -DincludeScope=test -Dmdep.outputFile="$classpath_file" || refuse "The build failed; the lines above say where."
  touch -r target/server.building "$built_mark"
}

# What every start of the built board has in common. Without threads of its own for it, the garbage collector refines
# when it collects, and does not wake up twenty times a second for nothing.
java_options=(
  -XX:G1ConcRefinementThreads=0
  -XX:+UseCompactObjectHeaders -Xmx1g -XX:+ExitOnOutOfMemoryError
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -Dvaadin.productionMode=true
)

# The class path of the built tree with the tests' own classes (they carry the embedded database), without development tools.
production_class_path() {
  printf 'target/test-classes:target/classes'
  tr ':' '\n' <"$classpath_file" | grep -v -E '/com/vaadin/(vaadin-dev|vaadin-dev-server|vaadin-dev-bundle|copilot|ui-tests)/' |
    while IFS= read -r jar; do printf ':%s' "$jar"; done
}
