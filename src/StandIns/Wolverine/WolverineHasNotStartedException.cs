namespace Wolverine;

/// <summary>The bus was used before its host was started.</summary>
public class WolverineHasNotStartedException() : Exception("The host has not been started yet: Wolverine finds its handlers when it starts.");
