namespace CpmTracker.Server.Hosting;

using HotChocolate.Execution.Configuration;
using Npgsql;

/// <summary>Logs what nobody expected to fail in a resolver: the client is told nothing of it, so the log must.</summary>
internal static class FailureLog
{
    /// <summary>Logs the kinds of the exceptions and where they arose; never their messages, which may quote what people wrote.</summary>
    public static IRequestExecutorBuilder AddFailureLog(this IRequestExecutorBuilder api)
    {
        api.Services.AddHttpContextAccessor();
        var current = new HttpContextAccessor();
        return api.AddErrorFilter(error =>
        {
            if (error.Exception is { } failure and not OperationCanceledException && current.HttpContext is { } http)
            {
                var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Failures");
                log.LogError("{Failure} at {Field}: {Stack}", Kind(failure), error.Path?.Print(), string.Join(" <- ", Causes(failure).Select(c => Kind(c) + c.StackTrace)));
            }

            return error;
        });
    }

    private static string Kind(Exception failure) => failure is PostgresException e ? $"{e.GetType().Name} {e.SqlState}" : failure.GetType().Name;

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException) yield return cause;
    }
}
