/// Safe landing: an organisation puts down some of what it has on, and nobody is left without somebody to help.
package org.trellis.portal.landing;
