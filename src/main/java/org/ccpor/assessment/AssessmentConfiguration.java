package org.ccpor.assessment;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Reads the thresholds of the infrastructure assessment. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Thresholds.class)
@PropertySource("classpath:assessment/thresholds.properties")
class AssessmentConfiguration {}
