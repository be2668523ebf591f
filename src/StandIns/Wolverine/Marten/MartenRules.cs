using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Wolverine.Marten;

/// <summary>What has to be true of Marten for transactions to be applied to a handler.</summary>
internal static class MartenRules
{
    /// <summary>Whether a handler that takes that type would write into a session which nobody saves.</summary>
    public static bool IsUnmanagedSession(Type type, IServiceProviderIsService services) =>
        type == typeof(IDocumentSession) && !services.IsService(typeof(MartenIntegration));
}
