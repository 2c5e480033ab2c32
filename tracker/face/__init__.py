"""The face model: shape, patch experts, initialiser, fitter, validator."""
