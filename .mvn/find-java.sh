# Sourced by the launcher and the CI script: find_java sets java_home to the home of a Java 21 or
# newer, or to nothing. JAVA_HOME is taken if it fits, otherwise the newest that is installed.
# "find_java jdk" wants a compiler, too.

# Prints the major version of the Java in a home, or nothing.
java_major() {
  [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p'
  fi
}

java_fits() {
  major=$(java_major "$1")
  [ "${major:-0}" -ge 21 ] && { [ "$2" != jdk ] || [ -x "$1/bin/javac" ]; }
}

# Prints the home of the java in PATH, behind its symbolic links.
java_home_in_path() {
  file=$(command -v java 2>/dev/null) || return 0
  while [ -L "$file" ]; do
    link=$(readlink "$file")
    case $link in /*) file=$link ;; *) file=$(dirname "$file")/$link ;; esac
  done
  (cd -P "$(dirname "$file")/.." 2>/dev/null && pwd)
}

find_java() {
  java_home=
  newest=0
  if [ -n "${JAVA_HOME:-}" ] && java_fits "$JAVA_HOME" "${1:-}"; then
    java_home=$JAVA_HOME
    return
  fi
  for home in "$(java_home_in_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /opt/*/java/* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$({ /usr/libexec/java_home -v 21+; } 2>/dev/null)"; do
    if [ -n "$home" ] && java_fits "$home" "${1:-}" && [ "$major" -gt "$newest" ]; then
      java_home=$home
      newest=$major
    fi
  done
}
