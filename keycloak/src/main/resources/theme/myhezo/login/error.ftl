<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <div id="kc-error-message">
      <p class="lead">${kcSanitize(message.summary)?no_esc}</p>
      <#-- A wrong password is said on the form. On this page the same words mean: the password is right, but the second factor was never set up. -->
      <#if message.summary == msg("invalidUserMessage")>
        <p id="myhezo-unfinished">${msg("myhezoUnfinished")}</p>
      <#elseif message.summary == msg("expiredActionTokenNoSessionMessage") || message.summary == msg("expiredActionTokenSessionExistsMessage") || message.summary == msg("expiredActionMessage")>
        <p id="myhezo-expired">${msg("myhezoExpiredLink")}</p>
      <#elseif message.summary == msg("invalidCodeMessage") || message.summary == msg("resetCredentialNotAllowedMessage")>
        <p id="myhezo-broken">${msg("myhezoBrokenLink")}</p>
      </#if>
      <#if traceId??><p class="hint" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
      <div class="actions">
        <a class="button button-primary to-portal" id="myhezo-login" href="/login">${msg("myhezoToLogin")}</a>
        <a class="button" href="/">${msg("myhezoHome")}</a>
      </div>
    </div>
  </#if>
</@layout.registrationLayout>
