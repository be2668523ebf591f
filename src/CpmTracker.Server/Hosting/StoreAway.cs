namespace CpmTracker.Server.Hosting;

using HotChocolate.Execution.Configuration;
using Npgsql;

/// <summary>Says what to do when PostgreSQL does not answer, or breaks off: that is nobody's mistake, and over soon.</summary>
internal static class StoreAway
{
    /// <summary>The code of such errors.</summary>
    public const string Code = "STORE_UNAVAILABLE";

    /// <summary>The message of such errors.</summary>
    public const string Message = "The store does not answer at the moment; nothing recorded is lost. Try again, a command under the same command id: it is recorded once.";

    /// <summary>Tells it in place of an error that nobody expected.</summary>
    public static IRequestExecutorBuilder AddStoreAway(this IRequestExecutorBuilder api) =>
        api.AddErrorFilter(error => Meant(error.Exception) ? error.WithMessage(Message).WithCode(Code) : error);

    private static bool Meant(Exception? failure) => failure is NpgsqlException { IsTransient: true } || (failure?.InnerException is { } cause && Meant(cause));
}
