<#import "template.ftl" as layout>
<#import "ui.ftl" as ui>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("webauthn-login-title")}
  <#elseif section = "form">
    <p class="lead">${msg("webauthn-passwordless-help-text")}</p>
    <@passkeys.answer />
    <div class="actions"><button type="button" class="button button-primary" id="authenticateWebAuthnButton" autofocus>${msg("webauthn-doAuthenticate")}</button></div>
    <div class="aside"><@ui.otherWay label=msg("doTryAnotherWay") /></div>
  </#if>
</@layout.registrationLayout>
