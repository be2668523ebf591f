using System.Collections.Concurrent;
using JasperFx.Events;
using Marten.Exceptions;
using Marten.Schema;

namespace Marten.Events;

/// <summary>The types of events that a store knows, and how it records them.</summary>
public class EventGraph : IEventStoreOptions, IEventRegistry
{
    readonly ConcurrentDictionary<Type, EventMapping> _byType = new();
    readonly ConcurrentDictionary<string, EventDecoder> _byName = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<Type, string> _aliases = new();
    readonly StoreOptions _options;
    string? _schema;

    internal EventGraph(StoreOptions options)
    {
        _options = options;
        MapEventType<Tombstone>(Tombstone.Name);
    }

    /// <inheritdoc cref="IEventStoreOptions.StreamIdentity"/>
    public StreamIdentity StreamIdentity { get; set; } = StreamIdentity.AsGuid;

    /// <inheritdoc cref="IEventStoreOptions.AppendMode"/>
    public EventAppendMode AppendMode { get; set; } = EventAppendMode.QuickWithServerTimestamps;

    /// <inheritdoc cref="IEventStoreOptions.TimeProvider"/>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <inheritdoc/>
    public string DatabaseSchemaName
    {
        get => _schema ?? _options.DatabaseSchemaName;
        set => _schema = value;
    }

    /// <inheritdoc/>
    public MetadataConfig MetadataConfig { get; } = new();

    /// <inheritdoc/>
    public bool UseIdentityMapForAggregates { get; set; } = true;

    /// <inheritdoc cref="IEventStoreOptions.EnableExtendedProgressionTracking"/>
    public bool EnableExtendedProgressionTracking { get; set; }

    /// <inheritdoc/>
    public IEventStoreOptions AddEventType<T>()
    {
        MappingFor(typeof(T));
        return this;
    }

    /// <inheritdoc cref="IEventStoreOptions.AddEventType(Type)"/>
    public void AddEventType(Type eventType) => MappingFor(eventType);

    /// <inheritdoc/>
    public void AddEventTypes(IEnumerable<Type> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        foreach (var type in types) MappingFor(type);
    }

    /// <inheritdoc/>
    public void MapEventType<TEvent>(string eventTypeName) where TEvent : class => MapEventType(typeof(TEvent), eventTypeName);

    /// <inheritdoc/>
    public void MapEventType(Type eventType, string eventTypeName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(eventTypeName);
        var mapping = EventMapping.For(eventType, eventTypeName);
        if (_byName.TryGetValue(eventTypeName, out var other) && other.ReadAs != eventType)
            throw new ArgumentException($"The event type name '{eventTypeName}' is taken by {other.ReadAs.FullName}", nameof(eventTypeName));
        _byType[eventType] = mapping;
        _byName[eventTypeName] = EventDecoder.Plain(mapping);
    }

    /// <inheritdoc/>
    public IEventStoreOptions Upcast<TOldEvent, TEvent>(Func<TOldEvent, TEvent> upcast) where TOldEvent : class where TEvent : class =>
        Upcast(_byType.TryGetValue(typeof(TOldEvent), out var known) ? known.EventTypeName : DefaultName(typeof(TOldEvent)), upcast);

    /// <inheritdoc/>
    public IEventStoreOptions Upcast<TOldEvent, TEvent>(string eventTypeName, Func<TOldEvent, TEvent> upcast) where TOldEvent : class where TEvent : class
    {
        ArgumentNullException.ThrowIfNull(upcast);
        _byName[eventTypeName] = new UpcastingDecoder<TOldEvent, TEvent>(new EventMapping<TOldEvent>(eventTypeName), upcast);
        return this;
    }

    /// <inheritdoc/>
    public IEvent BuildEvent(object eventData)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        if (eventData is not IEvent built) return MappingFor(eventData.GetType()).Wrap(eventData);
        var mapping = MappingFor(built.EventType);
        built.EventTypeName ??= mapping.EventTypeName;
        built.DotNetTypeName ??= mapping.DotNetTypeName;
        return built;
    }

    /// <inheritdoc/>
    IEventType IEventRegistry.EventMappingFor(Type eventType) => MappingFor(eventType);

    /// <inheritdoc/>
    public string AggregateAliasFor(Type aggregateType) => _aliases.GetOrAdd(aggregateType, static type => DefaultName(type));

    internal EventMapping MappingFor(Type eventType) => _byType.TryGetValue(eventType, out var known) ? known : Register(eventType);

    /// <summary>What reads rows of a stored name; null where the name is not known.</summary>
    internal EventDecoder? DecoderFor(string eventTypeName) => _byName.GetValueOrDefault(eventTypeName);

    /// <summary>What reads rows of a stored name that is not known, by the .NET type name stored with the row.</summary>
    internal EventDecoder DecoderFor(string eventTypeName, string? dotNetTypeName, long sequence)
    {
        if (dotNetTypeName is null || Type.GetType(dotNetTypeName) is not { } type) throw new UnknownEventTypeException(eventTypeName, sequence);
        return _byName.GetOrAdd(eventTypeName, EventDecoder.Plain(MappingFor(type)));
    }

    /// <summary>The stored names of all types of events that are read as something of the given type.</summary>
    internal string[] NamesReadAs(Type type) => [.. _byName.Where(entry => type.IsAssignableFrom(entry.Value.ReadAs)).Select(entry => entry.Key)];

    EventMapping Register(Type eventType)
    {
        var mapping = _byType.GetOrAdd(eventType, static type => EventMapping.For(type, DefaultName(type)));
        _byName.TryAdd(mapping.EventTypeName, EventDecoder.Plain(mapping));
        return mapping;
    }

    static string DefaultName(Type type) => Members.ToSnakeCase(type.IsGenericType ? type.Name.Split('`')[0] : type.Name);
}
