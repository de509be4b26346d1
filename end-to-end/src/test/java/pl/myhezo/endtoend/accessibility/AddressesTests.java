package pl.myhezo.endtoend.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTests {

    @Test
    void everyRouteOfThePortalIsLookedAtBySomebody() {
        assertThat(Addresses.expected()).containsExactlyInAnyOrderElementsOf(Addresses.ofRoutes());
    }
}
