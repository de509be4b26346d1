<#ftl output_format="plainText">
<#assign fresh = requiredActions?? && requiredActions?seq_contains("UPDATE_PASSWORD")>
${fresh?then(msg("myhezoStart"), msg("myhezoStartAgain"))}

<#list ["VERIFY_EMAIL", "UPDATE_PASSWORD", "CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES"] as action>
<#if requiredActions?? && requiredActions?seq_contains(action)>
- ${msg("requiredAction." + action)}
</#if>
</#list>

<#if requiredActions?? && requiredActions?seq_contains("CONFIGURE_TOTP")>
${msg("myhezoPrepare")}

</#if>
${msg("myhezoStartButton")}:
${link}

${msg("myhezoValid", linkExpirationFormatter(linkExpiration))}
${fresh?then(msg("myhezoNotMe"), msg("myhezoNotMeCall"))}

<#include "contact.ftl">
