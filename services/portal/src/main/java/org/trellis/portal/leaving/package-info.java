/// Taking everything away, and coming to an end without leaving anybody hanging.
package org.trellis.portal.leaving;
