using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says who may connect.</summary>
public static class SocketRequestExecutorBuilderExtensions
{
    /// <summary>Asks an object of this class when a WebSocket connects.</summary>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor => builder.Configure(configuration => configuration.SocketInterceptor = typeof(T));
}
