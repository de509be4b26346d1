<#-- What a mail with a link says is to be done. A link of identity-service names the address alone, because Keycloak asks
     for the rest by itself; a link sent by an operator names all that it will ask for. -->
<#assign named = (requiredActions![])?filter(action -> action != "VERIFY_EMAIL")>
<#-- Set by identity-service for somebody who lost his second factor. -->
<#assign again = (user.attributes.keepsPassword)??>
<#if named?has_content>
  <#assign steps = requiredActions>
<#elseif again>
  <#assign steps = ["CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES"]>
<#else>
  <#assign steps = ["VERIFY_EMAIL", "UPDATE_PASSWORD", "CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES"]>
</#if>
<#assign fresh = steps?seq_contains("UPDATE_PASSWORD")>
<#-- Set by identity-service for somebody whom a colleague invites, until he has logged in. -->
<#assign inviter = (user.attributes.invitedBy)!"" company = (user.attributes.invitedTo)!"">
<#assign invited = fresh && inviter?has_content && company?has_content>
<#assign why = invited?then(msg("myhezoInvited", inviter, company), fresh?then(msg("myhezoStart"), msg("myhezoStartAgain")))>
