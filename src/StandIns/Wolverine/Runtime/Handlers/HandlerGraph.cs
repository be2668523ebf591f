using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Wolverine.Runtime.Handlers;

/// <summary>From the options to the compiled handlers, or one exception that lists everything wrong with them.</summary>
internal static class HandlerGraph
{
    public static FrozenDictionary<Type, MessageHandler> Compile(WolverineOptions options, IServiceProvider services)
    {
        var rules = new HandlerRules(services.GetRequiredService<IServiceProviderIsService>(), options.AppliesTransactions);
        var types = HandlerSearch.Types(options).Distinct().ToList();
        var methods = HandlerSearch.Find(options).ToList();

        var problems = types.SelectMany(rules.ProblemsOf)
            .Concat(methods.SelectMany(rules.ProblemsOf))
            .Concat(methods.GroupBy(m => m.MessageType).Where(same => same.Count() > 1).Select(Ambiguous))
            .ToList();
        if (problems.Count > 0) throw new InvalidHandlerException(string.Join(Environment.NewLine, problems));

        var loggers = services.GetRequiredService<ILoggerFactory>();
        return methods.Select(m => new MessageHandler(m.MessageType, HandlerCompiler.Compile(m), loggers.CreateLogger(TypeNames.Of(m.MessageType))))
            .ToFrozenDictionary(handler => handler.MessageType);
    }

    private static string Ambiguous(IGrouping<Type, HandlerMethod> same) =>
        $"{TypeNames.Of(same.Key)} has more than one handler: {string.Join(", ", same)}. One message, one handler.";
}
