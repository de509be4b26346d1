package pl.myhezo.identityservice.registration;

/** The company as the applicant wrote it. It authorises nothing. */
public record CompanyDetails(String name, String street, String postalCode, String city, String country) {}
