# Runs a server as a child and sees to it that the server never outlives the JVM that asked for it.
#
#   sh guard.sh LOG SCRATCH COMMAND [ARGUMENT]...
#
# The JVM holds the other end of standard input. When it goes away, however it goes, the read below ends, the server
# is killed and SCRATCH (a directory, may be empty) is removed. The server's process id is the first line of output.
log=$1 scratch=$2
shift 2
exec 3<&0
"$@" </dev/null >>"$log" 2>&1 3<&- &
server=$!
(
  exec >/dev/null 2>&1
  read -r _ <&3
  trap '' TERM # the end of the server must not end this before the scratch directory is gone
  kill -KILL "$server"
  [ -z "$scratch" ] || rm -rf "$scratch"
) &
guard=$!
exec 3<&-
echo "$server"
exec >/dev/null
wait "$server"
code=$?
kill "$guard" 2>/dev/null
exit "$code"
