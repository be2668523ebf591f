namespace Wolverine;

/// <summary>Marks a class as one that has handlers, whatever its name.</summary>
public interface IWolverineHandler;
