"""The endpoints below `/__mock__`, which steer the server itself: one module each, behind one small router."""
