#!/usr/bin/env bash
# Prints the secrets of a new installation with random values, for "kubectl apply -n NAMESPACE -f -":
#   k8s/secrets.sh production    with the login of the mail server in SMTP_USERNAME and SMTP_PASSWORD
#   k8s/secrets.sh demo
set -euo pipefail

overlay=${1:-}
[ "$overlay" = production ] || [ "$overlay" = demo ] || {
  echo "Say for what: production or demo" >&2
  exit 2
}

# 40 letters and digits: fit for addresses, and for the twenty that a one-time code is made of.
random() { LC_ALL=C tr -dc 'A-Za-z0-9' < <(head -c 4096 /dev/urandom) | cut -c "1-${1:-40}"; }

secret() {
  printf -- '---\napiVersion: v1\nkind: Secret\nmetadata: {name: %s}\nstringData:\n' "$1"
  shift
  printf '  %s: "%s"\n' "$@"
}

secret gateway MYHEZO_SESSION_KEY "$(random)" MYHEZO_GATEWAY_CLIENT_SECRET "$(random)"
secret identity-service MYHEZO_AUDIT_KEYS "$(random)" MYHEZO_IDENTITY_CLIENT_SECRET "$(random)"
secret contract-service MYHEZO_AUDIT_KEYS "$(random)"
secret ticket-service MYHEZO_AUDIT_KEYS "$(random)" MYHEZO_TICKET_CLIENT_SECRET "$(random)"
secret migration-service MYHEZO_AUDIT_KEYS "$(random)"
secret mongodb-passwords gateway "$(random)" identity-service "$(random)" contract-service "$(random)" \
  ticket-service "$(random)" migration-service "$(random)"

if [ "$overlay" = production ]; then
  secret mail username "${SMTP_USERNAME:?is needed: the login at the mail server}" \
    password "${SMTP_PASSWORD:?is needed: the password at the mail server}"
else
  secret demo MYHEZO_DEMO_PASSWORD "Demo-$(random 12)" \
    MYHEZO_DEMO_CONTRACTS_TEAM_SECRET "$(random)" MYHEZO_DEMO_MIGRATION_CLI_SECRET "$(random)" \
    MYHEZO_DEMO_OPERATIONS_SECRET "$(random)" \
    MYHEZO_DEMO_TOTP_1 "$(random 20)" MYHEZO_DEMO_TOTP_2 "$(random 20)" MYHEZO_DEMO_TOTP_3 "$(random 20)" \
    MYHEZO_DEMO_TOTP_4 "$(random 20)" MYHEZO_DEMO_TOTP_5 "$(random 20)" MYHEZO_DEMO_TOTP_6 "$(random 20)"
fi
