namespace Wolverine;

/// <summary>The switch that the genuine package needs to compile handlers while the application runs.</summary>
public static class RuntimeCompilationExtensions
{
    /// <summary>Nothing to do here: handler calls are always compiled when the host starts. It is here so that the same program compiles against both.</summary>
    public static WolverineOptions UseRuntimeCompilation(this WolverineOptions options) => options;
}
