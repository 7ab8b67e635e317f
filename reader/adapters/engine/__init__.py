"""Translation packages and the engine that runs them."""
