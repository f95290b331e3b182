/// Groups that ask an organisation to hold a grant for them.
package org.trellis.portal.hosting;
