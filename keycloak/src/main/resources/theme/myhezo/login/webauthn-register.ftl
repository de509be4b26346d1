<#import "template.ftl" as layout>
<#import "ui.ftl" as ui>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("webauthn-registration-title")}
  <#elseif section = "form">
    <p class="lead">${msg("myhezoPasskeyLead")}</p>
    <form id="register" class="form" action="${url.loginAction}" method="post"
      data-challenge="${challenge}" data-user-id="${userid}" data-user-name="${username}" data-rp-id="${rpId}" data-rp-name="${rpEntityName}"
      data-algorithms="<#list signatureAlgorithms as algorithm>${algorithm?c}<#sep>,</#list>" data-attestation="${attestationConveyancePreference}"
      data-attachment="${authenticatorAttachment}" data-resident-key="${residentKey}" data-user-verification="${userVerificationRequirement}"
      data-timeout="${createTimeout}" data-exclude="${excludeCredentialIds}" data-unsupported="${msg("webauthn-unsupported-browser-text")}">
      <input type="hidden" id="clientDataJSON" name="clientDataJSON">
      <input type="hidden" id="attestationObject" name="attestationObject">
      <input type="hidden" id="publicKeyCredentialId" name="publicKeyCredentialId">
      <input type="hidden" id="transports" name="transports">
      <input type="hidden" id="authenticatorAttachment" name="authenticatorAttachment">
      <input type="hidden" id="error" name="error">
      <@ui.field name="authenticatorLabel" label=msg("webauthn-registration-init-label-prompt") value=msg("webauthn-registration-init-label") attributes="maxlength='60' autocomplete='off'" />
      <@ui.signOutElsewhere />
      <div class="actions"><button type="button" class="button button-primary" id="registerWebAuthn">${msg("doRegisterSecurityKey")}</button></div>
    </form>
    <#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
      <form action="${url.loginAction}" id="kc-webauthn-settings-form" method="post">
        <button type="submit" class="button button-quiet" id="cancelWebAuthnAIA" name="cancel-aia" value="true">${msg("doCancel")}</button>
      </form>
    </#if>
  </#if>
</@layout.registrationLayout>
