<#ftl output_format="plainText">
<#assign fresh = requiredActions?? && requiredActions?seq_contains("UPDATE_PASSWORD")>
<#-- Set by identity-service for somebody whom a colleague invites, until he has logged in. -->
<#assign inviter = (user.attributes.invitedBy)!"" company = (user.attributes.invitedTo)!"">
<#assign invited = fresh && inviter?has_content && company?has_content>
<#assign why = invited?then(msg("myhezoInvited", inviter, company), fresh?then(msg("myhezoStart"), msg("myhezoStartAgain")))>
${why}

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
