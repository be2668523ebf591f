using System.Diagnostics;

namespace HotChocolate.Execution.Options;

/// <summary>How requests are executed.</summary>
public sealed class RequestExecutorOptions
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);
    private TimeSpan _executionTimeout = Debugger.IsAttached ? TimeSpan.FromMinutes(30) : TimeSpan.FromSeconds(30);

    /// <summary>After how long a request is given up (HC0045): 30 seconds, or 30 minutes under a debugger; never less than 100 ms.</summary>
    public TimeSpan ExecutionTimeout
    {
        get => _executionTimeout;
        set => _executionTimeout = value < Least ? Least : value;
    }

    /// <summary>How documents that the server keeps are treated.</summary>
    public PersistedOperationOptions PersistedOperations { get; } = new();

    /// <summary>Whether clients see the message and stack trace of exceptions: only under a debugger.</summary>
    public bool IncludeExceptionDetails { get; set; } = Debugger.IsAttached;
}
