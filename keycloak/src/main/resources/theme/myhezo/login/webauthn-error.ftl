<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${kcSanitize(msg("webauthn-error-title"))?no_esc}
  <#elseif section = "form">
    <form id="kc-error-credential-form" class="form" action="${url.loginAction}" method="post">
      <input type="hidden" name="authenticationExecution" value="${execution}">
      <input type="hidden" name="isSetRetry" value="retry">
      <div class="actions">
        <button type="submit" class="button button-primary" id="kc-try-again">${msg("doTryAgain")}</button>
        <#if isAppInitiatedAction??><button type="submit" class="button" name="cancel-aia" value="true" id="cancelWebAuthnAIA">${msg("doCancel")}</button></#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
