package org.ccpor.incident;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Reads the court hours of the targets. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CourtHours.class)
@PropertySource("classpath:readiness/incident.properties")
class IncidentConfiguration {}
