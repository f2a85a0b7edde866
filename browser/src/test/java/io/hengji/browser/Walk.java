package io.hengji.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

/// Tests that walk through the office that all of them share ([OurOffice]). They come last, so that
/// it starts while the others run.
@Tag(OurOffice.TAG)
@Order(Integer.MAX_VALUE)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Walk {}
