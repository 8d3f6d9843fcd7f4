package org.ccpor.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole board on a real database, in the one context that all such tests share. They find what others left, so they
 * begin with {@link Given#reset}. What one test alone needs it makes itself, with
 * {@link org.springframework.beans.factory.config.AutowireCapableBeanFactory#createBean(Class)} where it wants beans.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest
@Import({MariaDb.class, Given.class, Statements.class, PostOffice.class, DrawnAtOnce.class})
public @interface WholeBoard {}
