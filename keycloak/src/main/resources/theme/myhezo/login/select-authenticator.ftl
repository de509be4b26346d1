<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("loginChooseAuthenticator")}
  <#elseif section = "form">
    <form id="kc-select-credential-form" class="ways" action="${url.loginAction}" method="post">
      <#list auth.authenticationSelections as way>
        <button class="way" type="submit" name="authenticationExecution" value="${way.authExecId}">
          <strong>${msg("${way.displayName}")}</strong>
          <span>${msg("${way.helpText}")}</span>
        </button>
      </#list>
    </form>
  </#if>
</@layout.registrationLayout>
