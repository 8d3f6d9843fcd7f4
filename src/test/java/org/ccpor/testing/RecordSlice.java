package org.ccpor.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ccpor.identity.CourtAccess;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Courts and history with their rights on a real database; {@link SignedIn} says who asks. Tests commit. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@DataJpaTest(
        showSql = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.ccpor\\.((base|court|history)\\.[A-Z]\\w*|identity\\.account\\.StoredAddressees)"))
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@EnableMethodSecurity
@Import({MariaDb.class, SignedIn.class, CourtAccess.class})
public @interface RecordSlice {}
