<#import "template.ftl" as layout>
<#assign named = requiredActions?? && actionUri?has_content>
<#-- A link of identity-service names the address alone: what else is open is what the person has not set up yet. -->
<#assign proofs = {
  "UPDATE_PASSWORD": "auth-password-form",
  "CONFIGURE_TOTP": "auth-otp-form",
  "CONFIGURE_RECOVERY_AUTHN_CODES": "auth-recovery-authn-code-form"
}>
<#assign open = named?then(proofs?keys?filter(step ->
  requiredActions?seq_contains(step) || !authenticatorConfigured(proofs[step])), [])>
<#assign starts = open?has_content>
<#assign finished = message.summary == msg("accountUpdatedMessage")>
<#assign leftOver = named && !starts>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if starts>${open?seq_contains("UPDATE_PASSWORD")?then(msg("myhezoStartTitle"), msg("myhezoStartAgainTitle"))}
    <#elseif finished || leftOver>${msg("accountUpdatedTitle")}
    <#elseif messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}
    <#else>${message.summary}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <#if starts>
        <p class="lead">${msg("myhezoStartLead")}</p>
        <ol class="steps steps-short" data-steps="${open?join(" ")}">
          <#list open as action><li>${msg("requiredAction." + action)}</li></#list>
        </ol>
        <div class="actions"><a class="button button-primary" id="kc-proceed" href="${actionUri}">${msg("proceedWithAction")}</a></div>
      <#elseif finished || leftOver>
        <p class="lead">${msg("accountUpdatedMessage")}</p>
        <div class="actions" data-steps=""><a class="button button-primary to-portal" id="myhezo-login" href="/login">${msg("myhezoToLogin")}</a></div>
      <#else>
        <#if messageHeader??><p class="lead">${message.summary}</p></#if>
        <div class="actions">
          <#if actionUri?has_content><a class="button button-primary" id="kc-proceed" href="${actionUri}">${msg("proceedWithAction")}</a>
          <#else><a class="button button-primary to-portal" id="myhezo-login" href="/login">${msg("myhezoToLogin")}</a></#if>
        </div>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
