<#ftl output_format="plainText">
<#include "../steps.ftl">
${why}

<#list ["VERIFY_EMAIL", "UPDATE_PASSWORD", "CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES"] as action>
<#if steps?seq_contains(action)>
- ${msg("requiredAction." + action)}
</#if>
</#list>

<#if steps?seq_contains("CONFIGURE_TOTP")>
${msg("myhezoPrepare")}

</#if>
${msg("myhezoStartButton")}:
${link}

${msg("myhezoValid", linkExpirationFormatter(linkExpiration))}
${fresh?then(msg("myhezoNotMe"), msg("myhezoNotMeCall"))}

<#include "contact.ftl">
